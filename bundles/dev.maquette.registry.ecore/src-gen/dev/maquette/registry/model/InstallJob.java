// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.model;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Install Job</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An installation, from its request to its end.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link dev.maquette.registry.model.InstallJob#getId <em>Id</em>}</li>
 *   <li>{@link dev.maquette.registry.model.InstallJob#getSource <em>Source</em>}</li>
 *   <li>{@link dev.maquette.registry.model.InstallJob#getStatus <em>Status</em>}</li>
 *   <li>{@link dev.maquette.registry.model.InstallJob#isInplace <em>Inplace</em>}</li>
 *   <li>{@link dev.maquette.registry.model.InstallJob#getLocalPath <em>Local Path</em>}</li>
 *   <li>{@link dev.maquette.registry.model.InstallJob#getBytes <em>Bytes</em>}</li>
 *   <li>{@link dev.maquette.registry.model.InstallJob#getTotalBytes <em>Total Bytes</em>}</li>
 *   <li>{@link dev.maquette.registry.model.InstallJob#getErrorReason <em>Error Reason</em>}</li>
 *   <li>{@link dev.maquette.registry.model.InstallJob#getError <em>Error</em>}</li>
 *   <li>{@link dev.maquette.registry.model.InstallJob#getErrorTraceback <em>Error Traceback</em>}</li>
 *   <li>{@link dev.maquette.registry.model.InstallJob#getConfigIn <em>Config In</em>}</li>
 *   <li>{@link dev.maquette.registry.model.InstallJob#getConfigOut <em>Config Out</em>}</li>
 *   <li>{@link dev.maquette.registry.model.InstallJob#getSourceMetadata <em>Source Metadata</em>}</li>
 *   <li>{@link dev.maquette.registry.model.InstallJob#getDownloadParts <em>Download Parts</em>}</li>
 *   <li>{@link dev.maquette.registry.model.InstallJob#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link dev.maquette.registry.model.InstallJob#getUpdatedAt <em>Updated At</em>}</li>
 *   <li>{@link dev.maquette.registry.model.InstallJob#getPriority <em>Priority</em>}</li>
 *   <li>{@link dev.maquette.registry.model.InstallJob#isAllowPrivate <em>Allow Private</em>}</li>
 *   <li>{@link dev.maquette.registry.model.InstallJob#getBytesPerSecond <em>Bytes Per Second</em>}</li>
 *   <li>{@link dev.maquette.registry.model.InstallJob#getWish <em>Wish</em>}</li>
 *   <li>{@link dev.maquette.registry.model.InstallJob#getOwner <em>Owner</em>}</li>
 * </ul>
 *
 * @see dev.maquette.registry.model.meta.RegistryPackage#getInstallJob()
 * @model
 * @generated
 */
public interface InstallJob extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getInstallJob_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.InstallJob#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getInstallJob_Source()
	 * @model required="true"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.InstallJob#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * waiting, downloading, downloads_done, running, paused, completed, error or cancelled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see #setStatus(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getInstallJob_Status()
	 * @model required="true"
	 * @generated
	 */
	String getStatus();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.InstallJob#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(String value);

	/**
	 * Returns the value of the '<em><b>Inplace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the files stay where they are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inplace</em>' attribute.
	 * @see #setInplace(boolean)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getInstallJob_Inplace()
	 * @model
	 * @generated
	 */
	boolean isInplace();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.InstallJob#isInplace <em>Inplace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inplace</em>' attribute.
	 * @see #isInplace()
	 * @generated
	 */
	void setInplace(boolean value);

	/**
	 * Returns the value of the '<em><b>Local Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Local Path</em>' attribute.
	 * @see #setLocalPath(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getInstallJob_LocalPath()
	 * @model
	 * @generated
	 */
	String getLocalPath();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.InstallJob#getLocalPath <em>Local Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Local Path</em>' attribute.
	 * @see #getLocalPath()
	 * @generated
	 */
	void setLocalPath(String value);

	/**
	 * Returns the value of the '<em><b>Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bytes</em>' attribute.
	 * @see #setBytes(long)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getInstallJob_Bytes()
	 * @model
	 * @generated
	 */
	long getBytes();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.InstallJob#getBytes <em>Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bytes</em>' attribute.
	 * @see #getBytes()
	 * @generated
	 */
	void setBytes(long value);

	/**
	 * Returns the value of the '<em><b>Total Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Total Bytes</em>' attribute.
	 * @see #setTotalBytes(long)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getInstallJob_TotalBytes()
	 * @model
	 * @generated
	 */
	long getTotalBytes();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.InstallJob#getTotalBytes <em>Total Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total Bytes</em>' attribute.
	 * @see #getTotalBytes()
	 * @generated
	 */
	void setTotalBytes(long value);

	/**
	 * Returns the value of the '<em><b>Error Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of the failure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Error Reason</em>' attribute.
	 * @see #setErrorReason(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getInstallJob_ErrorReason()
	 * @model
	 * @generated
	 */
	String getErrorReason();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.InstallJob#getErrorReason <em>Error Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Error Reason</em>' attribute.
	 * @see #getErrorReason()
	 * @generated
	 */
	void setErrorReason(String value);

	/**
	 * Returns the value of the '<em><b>Error</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened, for a user to read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Error</em>' attribute.
	 * @see #setError(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getInstallJob_Error()
	 * @model
	 * @generated
	 */
	String getError();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.InstallJob#getError <em>Error</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Error</em>' attribute.
	 * @see #getError()
	 * @generated
	 */
	void setError(String value);

	/**
	 * Returns the value of the '<em><b>Error Traceback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Error Traceback</em>' attribute.
	 * @see #setErrorTraceback(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getInstallJob_ErrorTraceback()
	 * @model
	 * @generated
	 */
	String getErrorTraceback();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.InstallJob#getErrorTraceback <em>Error Traceback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Error Traceback</em>' attribute.
	 * @see #getErrorTraceback()
	 * @generated
	 */
	void setErrorTraceback(String value);

	/**
	 * Returns the value of the '<em><b>Config In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fields that the user gave, as JSON.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Config In</em>' attribute.
	 * @see #setConfigIn(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getInstallJob_ConfigIn()
	 * @model dataType="dev.maquette.registry.model.JsonText"
	 * @generated
	 */
	String getConfigIn();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.InstallJob#getConfigIn <em>Config In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Config In</em>' attribute.
	 * @see #getConfigIn()
	 * @generated
	 */
	void setConfigIn(String value);

	/**
	 * Returns the value of the '<em><b>Config Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The record that came of it, as JSON.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Config Out</em>' attribute.
	 * @see #setConfigOut(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getInstallJob_ConfigOut()
	 * @model dataType="dev.maquette.registry.model.JsonText"
	 * @generated
	 */
	String getConfigOut();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.InstallJob#getConfigOut <em>Config Out</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Config Out</em>' attribute.
	 * @see #getConfigOut()
	 * @generated
	 */
	void setConfigOut(String value);

	/**
	 * Returns the value of the '<em><b>Source Metadata</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source Metadata</em>' attribute.
	 * @see #setSourceMetadata(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getInstallJob_SourceMetadata()
	 * @model dataType="dev.maquette.registry.model.JsonText"
	 * @generated
	 */
	String getSourceMetadata();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.InstallJob#getSourceMetadata <em>Source Metadata</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Metadata</em>' attribute.
	 * @see #getSourceMetadata()
	 * @generated
	 */
	void setSourceMetadata(String value);

	/**
	 * Returns the value of the '<em><b>Download Parts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The files of the job, a JSON list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Download Parts</em>' attribute.
	 * @see #setDownloadParts(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getInstallJob_DownloadParts()
	 * @model dataType="dev.maquette.registry.model.JsonText"
	 * @generated
	 */
	String getDownloadParts();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.InstallJob#getDownloadParts <em>Download Parts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Download Parts</em>' attribute.
	 * @see #getDownloadParts()
	 * @generated
	 */
	void setDownloadParts(String value);

	/**
	 * Returns the value of the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Created At</em>' attribute.
	 * @see #setCreatedAt(Instant)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getInstallJob_CreatedAt()
	 * @model dataType="dev.maquette.registry.model.Instant"
	 * @generated
	 */
	Instant getCreatedAt();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.InstallJob#getCreatedAt <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created At</em>' attribute.
	 * @see #getCreatedAt()
	 * @generated
	 */
	void setCreatedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Updated At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Updated At</em>' attribute.
	 * @see #setUpdatedAt(Instant)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getInstallJob_UpdatedAt()
	 * @model dataType="dev.maquette.registry.model.Instant"
	 * @generated
	 */
	Instant getUpdatedAt();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.InstallJob#getUpdatedAt <em>Updated At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Updated At</em>' attribute.
	 * @see #getUpdatedAt()
	 * @generated
	 */
	void setUpdatedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Priority</b></em>' attribute.
	 * The default value is <code>"10"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Smaller is earlier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Priority</em>' attribute.
	 * @see #setPriority(int)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getInstallJob_Priority()
	 * @model default="10"
	 * @generated
	 */
	int getPriority();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.InstallJob#getPriority <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority</em>' attribute.
	 * @see #getPriority()
	 * @generated
	 */
	void setPriority(int value);

	/**
	 * Returns the value of the '<em><b>Allow Private</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether addresses that are not public may be asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Allow Private</em>' attribute.
	 * @see #setAllowPrivate(boolean)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getInstallJob_AllowPrivate()
	 * @model
	 * @generated
	 */
	boolean isAllowPrivate();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.InstallJob#isAllowPrivate <em>Allow Private</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Allow Private</em>' attribute.
	 * @see #isAllowPrivate()
	 * @generated
	 */
	void setAllowPrivate(boolean value);

	/**
	 * Returns the value of the '<em><b>Bytes Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What arrives at present; 0 while nothing does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bytes Per Second</em>' attribute.
	 * @see #setBytesPerSecond(long)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getInstallJob_BytesPerSecond()
	 * @model
	 * @generated
	 */
	long getBytesPerSecond();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.InstallJob#getBytesPerSecond <em>Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bytes Per Second</em>' attribute.
	 * @see #getBytesPerSecond()
	 * @generated
	 */
	void setBytesPerSecond(long value);

	/**
	 * Returns the value of the '<em><b>Wish</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What somebody wants its owner to do, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wish</em>' attribute.
	 * @see #setWish(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getInstallJob_Wish()
	 * @model
	 * @generated
	 */
	String getWish();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.InstallJob#getWish <em>Wish</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wish</em>' attribute.
	 * @see #getWish()
	 * @generated
	 */
	void setWish(String value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the process that works on it while its lease lasts, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getInstallJob_Owner()
	 * @model
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.InstallJob#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

} // InstallJob
