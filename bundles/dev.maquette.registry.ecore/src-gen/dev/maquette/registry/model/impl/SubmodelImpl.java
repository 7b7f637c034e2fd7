// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.model.impl;

import dev.maquette.registry.model.Submodel;

import dev.maquette.registry.model.meta.RegistryPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Submodel</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link dev.maquette.registry.model.impl.SubmodelImpl#getPathOrPrefix <em>Path Or Prefix</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.SubmodelImpl#getModelType <em>Model Type</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.SubmodelImpl#getVariant <em>Variant</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SubmodelImpl extends MinimalEObjectImpl.Container implements Submodel {
	/**
	 * The default value of the '{@link #getPathOrPrefix() <em>Path Or Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPathOrPrefix()
	 * @generated
	 * @ordered
	 */
	protected static final String PATH_OR_PREFIX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPathOrPrefix() <em>Path Or Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPathOrPrefix()
	 * @generated
	 * @ordered
	 */
	protected String pathOrPrefix = PATH_OR_PREFIX_EDEFAULT;

	/**
	 * The default value of the '{@link #getModelType() <em>Model Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModelType()
	 * @generated
	 * @ordered
	 */
	protected static final String MODEL_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModelType() <em>Model Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModelType()
	 * @generated
	 * @ordered
	 */
	protected String modelType = MODEL_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getVariant() <em>Variant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVariant()
	 * @generated
	 * @ordered
	 */
	protected static final String VARIANT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVariant() <em>Variant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVariant()
	 * @generated
	 * @ordered
	 */
	protected String variant = VARIANT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SubmodelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.SUBMODEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPathOrPrefix() {
		return pathOrPrefix;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPathOrPrefix(String newPathOrPrefix) {
		String oldPathOrPrefix = pathOrPrefix;
		pathOrPrefix = newPathOrPrefix;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.SUBMODEL__PATH_OR_PREFIX, oldPathOrPrefix, pathOrPrefix));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModelType() {
		return modelType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModelType(String newModelType) {
		String oldModelType = modelType;
		modelType = newModelType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.SUBMODEL__MODEL_TYPE, oldModelType, modelType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVariant() {
		return variant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVariant(String newVariant) {
		String oldVariant = variant;
		variant = newVariant;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.SUBMODEL__VARIANT, oldVariant, variant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RegistryPackage.SUBMODEL__PATH_OR_PREFIX:
				return getPathOrPrefix();
			case RegistryPackage.SUBMODEL__MODEL_TYPE:
				return getModelType();
			case RegistryPackage.SUBMODEL__VARIANT:
				return getVariant();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RegistryPackage.SUBMODEL__PATH_OR_PREFIX:
				setPathOrPrefix((String)newValue);
				return;
			case RegistryPackage.SUBMODEL__MODEL_TYPE:
				setModelType((String)newValue);
				return;
			case RegistryPackage.SUBMODEL__VARIANT:
				setVariant((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RegistryPackage.SUBMODEL__PATH_OR_PREFIX:
				setPathOrPrefix(PATH_OR_PREFIX_EDEFAULT);
				return;
			case RegistryPackage.SUBMODEL__MODEL_TYPE:
				setModelType(MODEL_TYPE_EDEFAULT);
				return;
			case RegistryPackage.SUBMODEL__VARIANT:
				setVariant(VARIANT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RegistryPackage.SUBMODEL__PATH_OR_PREFIX:
				return PATH_OR_PREFIX_EDEFAULT == null ? pathOrPrefix != null : !PATH_OR_PREFIX_EDEFAULT.equals(pathOrPrefix);
			case RegistryPackage.SUBMODEL__MODEL_TYPE:
				return MODEL_TYPE_EDEFAULT == null ? modelType != null : !MODEL_TYPE_EDEFAULT.equals(modelType);
			case RegistryPackage.SUBMODEL__VARIANT:
				return VARIANT_EDEFAULT == null ? variant != null : !VARIANT_EDEFAULT.equals(variant);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (pathOrPrefix: ");
		result.append(pathOrPrefix);
		result.append(", modelType: ");
		result.append(modelType);
		result.append(", variant: ");
		result.append(variant);
		result.append(')');
		return result.toString();
	}

} //SubmodelImpl
