// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.model;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Relationship</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Two models that belong together; the smaller key comes first.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link dev.maquette.registry.model.Relationship#getFirstKey <em>First Key</em>}</li>
 *   <li>{@link dev.maquette.registry.model.Relationship#getSecondKey <em>Second Key</em>}</li>
 *   <li>{@link dev.maquette.registry.model.Relationship#getCreatedAt <em>Created At</em>}</li>
 * </ul>
 *
 * @see dev.maquette.registry.model.meta.RegistryPackage#getRelationship()
 * @model
 * @generated
 */
public interface Relationship extends EObject {
	/**
	 * Returns the value of the '<em><b>First Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>First Key</em>' attribute.
	 * @see #setFirstKey(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getRelationship_FirstKey()
	 * @model required="true"
	 * @generated
	 */
	String getFirstKey();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.Relationship#getFirstKey <em>First Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Key</em>' attribute.
	 * @see #getFirstKey()
	 * @generated
	 */
	void setFirstKey(String value);

	/**
	 * Returns the value of the '<em><b>Second Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Second Key</em>' attribute.
	 * @see #setSecondKey(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getRelationship_SecondKey()
	 * @model required="true"
	 * @generated
	 */
	String getSecondKey();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.Relationship#getSecondKey <em>Second Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Second Key</em>' attribute.
	 * @see #getSecondKey()
	 * @generated
	 */
	void setSecondKey(String value);

	/**
	 * Returns the value of the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Created At</em>' attribute.
	 * @see #setCreatedAt(Instant)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getRelationship_CreatedAt()
	 * @model dataType="dev.maquette.registry.model.Instant"
	 * @generated
	 */
	Instant getCreatedAt();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.Relationship#getCreatedAt <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created At</em>' attribute.
	 * @see #getCreatedAt()
	 * @generated
	 */
	void setCreatedAt(Instant value);

} // Relationship
